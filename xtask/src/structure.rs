//! No file depends on itself by way of others: neither Rust modules nor TypeScript files.
//!
//! A file depends on what it names by a path (`crate::`, `super::`, a child module, an import), types included.
//! Not counted: re-exports (`pub use`, `export … from`), which only give an item a second name; and tests.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use anyhow::{Context, Result, bail};

use crate::{folder, project};

/// Which file uses which, both as paths from the project's folder.
type Uses = BTreeMap<String, BTreeSet<String>>;

/// Fails with the first circle, and says which files it goes through.
pub(crate) fn check() -> Result<()> {
    let root = project::root();
    let mut uses = Uses::new();
    for source in ["src", "cli/src", "xtask/src"] {
        uses.extend(rust(root, source)?);
    }
    uses.extend(typescript(root, "www")?);
    let circles = circles(&uses);
    if !circles.is_empty() {
        let lines: Vec<_> = circles.iter().map(|files| format!("  {}", files.join(" -> "))).collect();
        bail!("files that depend on each other in a circle:\n{}", lines.join("\n"));
    }
    println!("    {} files, no circle", uses.len());
    Ok(())
}

/// A shortest circle through each group of files that depend on each other; the first file is repeated at the end.
fn circles(uses: &Uses) -> Vec<Vec<String>> {
    let mut found: Vec<Vec<String>> = Vec::new();
    for start in uses.keys() {
        if !found.iter().flatten().any(|file| file == start) {
            found.extend(shortest_circle(uses, start));
        }
    }
    found
}

/// By breadth: the first way that comes back to where it started.
fn shortest_circle(uses: &Uses, start: &String) -> Option<Vec<String>> {
    let mut ways = vec![vec![start.clone()]];
    let mut seen = BTreeSet::new();
    while !ways.is_empty() {
        let mut longer = Vec::new();
        for way in ways {
            for next in way.last().and_then(|last| uses.get(last)).into_iter().flatten() {
                let mut way = way.clone();
                way.push(next.clone());
                if next == start {
                    return Some(way);
                }
                if seen.insert(next.clone()) {
                    longer.push(way);
                }
            }
        }
        ways = longer;
    }
    None
}

/// The files with an extension in a folder, from the project's folder on with `/`, and their texts.
fn texts(root: &Path, source: &str, extension: &str) -> Result<BTreeMap<String, String>> {
    let mut texts = BTreeMap::new();
    for file in folder::files(&root.join(source))? {
        let name: Vec<_> = file.strip_prefix(root)?.iter().map(|part| part.to_string_lossy()).collect();
        let skipped = name.iter().any(|part| part == "node_modules");
        if !skipped && file.extension().is_some_and(|found| found == extension) {
            let text = fs::read_to_string(&file).with_context(|| project::shown(&file))?;
            texts.insert(name.join("/"), text);
        }
    }
    Ok(texts)
}

// Rust.

/// Which Rust file of a crate uses which.
fn rust(root: &Path, source: &str) -> Result<Uses> {
    let texts = texts(root, source, "rs")?;
    let modules: BTreeMap<Vec<String>, &String> =
        texts.keys().map(|file| (module_of(file, source), file)).collect();
    let mut uses = Uses::new();
    for (file, text) in &texts {
        let module = module_of(file, source);
        if module.last().is_some_and(|name| name == "tests") {
            continue;
        }
        let entry = uses.entry(file.clone()).or_default();
        for path in paths(&code_of(text)) {
            // The longest part of the path that is a file; what follows is an item in it.
            let target = absolute(&path, &module, &modules)
                .and_then(|path| (0..=path.len()).rev().find_map(|length| modules.get(path.get(..length)?)));
            let other = target.filter(|target| **target != file);
            entry.extend(other.map(|target| (*target).clone()));
        }
    }
    Ok(uses)
}

/// `src/unlock/key.rs` is `unlock::key`; the root of the crate is the empty path.
fn module_of(file: &str, source: &str) -> Vec<String> {
    let path = file.strip_prefix(source).unwrap_or(file).trim_start_matches('/').trim_end_matches(".rs");
    let parts: Vec<_> = path.split('/').map(str::to_owned).collect();
    if parts == ["lib"] || parts == ["main"] { Vec::new() } else { parts }
}

/// Without comments, tests, re-exports and declarations of modules, which are no use of anything.
fn code_of(text: &str) -> String {
    let text = text.split("#[cfg(test)]\nmod tests {").next().unwrap_or_default();
    let mut code = String::new();
    let mut re_export = false;
    for line in text.lines() {
        let line = line.split("//").next().unwrap_or_default();
        let start = line.trim_start();
        re_export |= start.starts_with("pub") && start.contains(" use ");
        if re_export {
            re_export = !line.contains(';');
        } else if !start.contains("mod ") {
            code.push_str(line);
            code.push('\n');
        }
    }
    code
}

/// Every path of two parts or more, with the parts of `{…}` spread out.
fn paths(code: &str) -> Vec<Vec<String>> {
    let is_name = |c: char| c.is_alphanumeric() || c == '_';
    let mut paths = Vec::new();
    let mut rest = code;
    while let Some(at) = rest.find("::") {
        let (before, after) = rest.split_at(at);
        let start = before
            .rfind(|c: char| !is_name(c))
            .map_or(0, |at| at + before[at..].chars().next().map_or(1, char::len_utf8));
        let first = before.get(start..).unwrap_or_default();
        let mut length = 0;
        let tree = after.get(2..).unwrap_or_default();
        if !first.is_empty() {
            spread(&[first.to_owned()], tree, &mut length, &mut paths);
        }
        rest = tree.get(length..).unwrap_or_default();
    }
    paths
}

/// Reads `a::{b, c::d}` behind a prefix, and how long it is.
fn spread(prefix: &[String], text: &str, length: &mut usize, paths: &mut Vec<Vec<String>>) {
    let start = *length;
    let rest = text.get(start..).unwrap_or_default();
    if rest.starts_with('{') {
        *length += 1;
        loop {
            let skipped = text.get(*length..).unwrap_or_default();
            let blank = skipped.len() - skipped.trim_start_matches([' ', '\n', ',']).len();
            *length += blank;
            let before = *length;
            match text.get(*length..).unwrap_or_default().chars().next() {
                Some('}') => *length += 1,
                Some(_) => spread(prefix, text, length, paths),
                None => {}
            }
            let ended = text.get(before..).is_none_or(|rest| rest.is_empty() || rest.starts_with('}'));
            if ended || *length == before {
                return;
            }
        }
    }
    let name: String = rest.chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect();
    *length += name.len();
    let path: Vec<_> = prefix.iter().cloned().chain([name]).collect();
    if text.get(*length..).is_some_and(|rest| rest.starts_with("::")) {
        *length += 2;
        spread(&path, text, length, paths);
    } else {
        paths.push(path);
    }
}

/// The path from the root of the crate; `None` for what is of another crate or no module.
fn absolute(
    path: &[String],
    module: &[String],
    modules: &BTreeMap<Vec<String>, &String>,
) -> Option<Vec<String>> {
    let first = path.first()?;
    let below = |base: &[String], rest: &[String]| base.iter().chain(rest).cloned().collect::<Vec<_>>();
    match first.as_str() {
        "crate" => Some(path.get(1..)?.to_vec()),
        "self" => Some(below(module, path.get(1..)?)),
        "super" => {
            let ups = path.iter().take_while(|part| *part == "super").count();
            Some(below(module.get(..module.len().checked_sub(ups)?)?, path.get(ups..)?))
        }
        _ => Some(below(module, path))
            .filter(|path| path.get(..=module.len()).is_some_and(|child| modules.contains_key(child))),
    }
}

// TypeScript.

/// Which TypeScript file uses which.
fn typescript(root: &Path, source: &str) -> Result<Uses> {
    let texts = texts(root, source, "ts")?;
    let mut uses = Uses::new();
    for (file, text) in &texts {
        let folder = Path::new(file).parent().unwrap_or(Path::new(""));
        let imports = imports(text).into_iter().map(|import| join(folder, import));
        uses.insert(file.clone(), imports.filter(|used| texts.contains_key(used)).collect());
    }
    Ok(uses)
}

/// The relative files that a script imports, at once or on demand.
fn imports(text: &str) -> Vec<&str> {
    let mut found = Vec::new();
    let mut re_export = false;
    for line in text.lines() {
        let start = line.trim_start();
        if line.starts_with("export {") || line.starts_with("export type {") || line.starts_with("export *") {
            re_export = true;
        }
        let from = line.split_once("from \"").filter(|_| !start.starts_with('*') && !start.starts_with("//"));
        for (_, rest) in
            [from, line.split_once("import(\""), start.strip_prefix("import \"").map(|rest| ("", rest))]
                .into_iter()
                .flatten()
        {
            let name = rest.split('"').next().unwrap_or_default();
            if name.starts_with('.') && !re_export {
                found.push(name);
            }
        }
        re_export &= !line.contains(';');
    }
    found
}

/// A relative import from a folder, without `.` and `..`.
fn join(folder: &Path, import: &str) -> String {
    let mut path: Vec<String> = folder.iter().map(|part| part.to_string_lossy().into_owned()).collect();
    for part in Path::new(import) {
        match part.to_string_lossy().as_ref() {
            "." => {}
            ".." => {
                path.pop();
            }
            name => path.push(name.to_owned()),
        }
    }
    path.join("/")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn project(files: &[(&str, &str)]) -> Result<tempfile::TempDir> {
        let folder = tempfile::tempdir()?;
        for (name, text) in files {
            let path = folder.path().join(name);
            fs::create_dir_all(path.parent().context("a file in a folder")?)?;
            fs::write(path, text)?;
        }
        Ok(folder)
    }

    #[test]
    fn a_circle_of_rust_modules_is_named() -> Result<()> {
        let folder = project(&[
            ("src/lib.rs", "mod a;\nmod b;\npub use a::A;\n"),
            ("src/a.rs", "mod inner;\npub(crate) use inner::A;\nuse crate::b::{self, B};\n"),
            ("src/a/inner.rs", "use super::super::b::B;\n"),
            ("src/b.rs", "use crate::{c::D, a::A};\n// use crate::nothing;\n"),
        ])?;
        let found = circles(&rust(folder.path(), "src")?);
        assert_eq!(found, [["src/a.rs", "src/b.rs", "src/a.rs"]]);
        Ok(())
    }

    #[test]
    fn a_module_may_use_its_children_or_they_may_use_it_but_not_both() -> Result<()> {
        let uses_a_child = "mod one;\nmod two;\nfn f() { one::run(); }\n";
        let one = ("src/a/one.rs", "use super::two::{\n    x, y,\n};\n");
        let [two, uses_one] = ["fn g() {}\n", "fn g() { super::one::run() }\n"];
        let circles = |parent, one, two| -> Result<_> {
            let folder = project(&[("src/a.rs", parent), one, ("src/a/two.rs", two)])?;
            Ok(circles(&rust(folder.path(), "src")?))
        };
        assert_eq!(circles(uses_a_child, one, two)?.len(), 0);
        assert_eq!(circles(uses_a_child, one, uses_one)?, [["src/a/one.rs", "src/a/two.rs", "src/a/one.rs"]]);
        let uses_parent = ("src/a/one.rs", "use super::shared;\n");
        assert_eq!(circles("mod one;\nfn shared() {}\n", uses_parent, two)?.len(), 0);
        assert_eq!(circles(uses_a_child, uses_parent, two)?, [["src/a.rs", "src/a/one.rs", "src/a.rs"]]);
        Ok(())
    }

    #[test]
    fn a_circle_of_scripts_is_named_types_included() -> Result<()> {
        let folder = project(&[
            ("www/page/a.ts", "import {\n  b,\n} from \"../view/b.ts\";\n"),
            ("www/view/b.ts", "import type { A } from \"./c.ts\";\n"),
            ("www/view/c.ts", "const a = () => import(\"../page/a.ts\");\n"),
            ("www/view/d.ts", "export * from \"./e.ts\";\n"),
            ("www/view/e.ts", "import { d } from \"./d.ts\";\n"),
        ])?;
        let found = circles(&typescript(folder.path(), "www")?);
        assert_eq!(found, [["www/page/a.ts", "www/view/b.ts", "www/view/c.ts", "www/page/a.ts"]]);
        Ok(())
    }
}
