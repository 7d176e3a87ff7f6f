/** The parts of the WebExtensions API that are used, alike in Chrome, Edge and Firefox. */

interface Listeners<Listener> {
  addListener(listener: Listener): void;
  removeListener(listener: Listener): void;
}

/** Who has sent a message. */
export interface Sender {
  readonly id?: string;
  readonly url?: string;
  readonly origin?: string;
  readonly frameId?: number;
  readonly tab?: { readonly id?: number };
}

export interface Port {
  readonly name: string;
  readonly sender?: Sender;
  readonly onMessage: Listeners<(message: unknown) => void>;
  readonly onDisconnect: Listeners<() => void>;
  postMessage(message: unknown): void;
  disconnect(): void;
}

export interface ContentScript {
  readonly id: string;
  readonly matches: string[];
  readonly js: string[];
  readonly allFrames: boolean;
  readonly matchOriginAsFallback: boolean;
  readonly runAt: "document_start";
  readonly world: "ISOLATED" | "MAIN";
}

export interface Tab {
  readonly id?: number;
  readonly url?: string;
}

export interface Permissions {
  readonly origins?: string[];
}

interface Api {
  readonly runtime: {
    readonly id: string;
    readonly onMessage: Listeners<
      (message: unknown, sender: Sender, answer: (value: unknown) => void) => boolean | undefined
    >;
    readonly onConnect: Listeners<(port: Port) => void>;
    readonly onInstalled: Listeners<() => void>;
    readonly onStartup: Listeners<() => void>;
    connect(options: { name: string }): Port;
    getURL(path: string): string;
    sendMessage(message: unknown): Promise<unknown>;
  };
  readonly permissions: {
    readonly onAdded: Listeners<() => void>;
    readonly onRemoved: Listeners<() => void>;
    getAll(): Promise<Permissions>;
    contains(permissions: Permissions): Promise<boolean>;
    request(permissions: Permissions): Promise<boolean>;
    remove(permissions: Permissions): Promise<boolean>;
  };
  readonly scripting: {
    getRegisteredContentScripts(): Promise<ContentScript[]>;
    registerContentScripts(scripts: ContentScript[]): Promise<void>;
    unregisterContentScripts(): Promise<void>;
  };
  readonly storage: {
    readonly local: {
      get(keys: Record<string, unknown>): Promise<Record<string, unknown>>;
      set(values: Record<string, unknown>): Promise<void>;
      /** Not in every browser. */
      setAccessLevel?(level: { accessLevel: "TRUSTED_CONTEXTS" }): Promise<void>;
    };
    readonly onChanged: Listeners<() => void>;
  };
  readonly tabs: {
    query(query: { active?: boolean; currentWindow?: boolean }): Promise<Tab[]>;
    reload(id: number): Promise<void>;
    sendMessage(id: number, message: unknown): Promise<unknown>;
  };
  /** Chromium's way into closed shadow roots; in Firefox elements have it themselves. */
  readonly dom?: { openOrClosedShadowRoot(element: Element): ShadowRoot | null };
}

const all = globalThis as unknown as { browser?: Api; chrome?: Api };

// Chromium knows `chrome` alone; a page may have put anything under the other name.
export const api = (all.browser?.runtime?.id ? all.browser : all.chrome) as Api;
