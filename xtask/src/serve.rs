//! `cargo xtask serve`: the built page on this machine, for this machine only.

mod files;

use std::fs::File;
use std::path::Path;

use anyhow::{Context, Result, anyhow};
use tiny_http::{Header, Method, Request, Response, Server};

use crate::{build, project};

const HOST: &str = "127.0.0.1";
const PORT: u16 = 8137;

#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// The port; without it 8137, or any free one if that is taken
    #[arg(long)]
    port: Option<u16>,
    /// Print the address without opening it
    #[arg(long)]
    no_open: bool,
}

pub(crate) fn run(arguments: &Arguments) -> Result<()> {
    build::run()?;
    let server = listen(arguments.port)?;
    let address = format!("http://{}/", server.server_addr());
    println!("\nThe page is at {address}\nCtrl+C ends it.");
    if !arguments.no_open && has_desktop() {
        // Ignored: the address is printed as well.
        let _ = open::that_detached(&address);
    }
    let site = project::dist().join("site");
    for request in server.incoming_requests() {
        // The browser closed the connection. Not an error.
        let _ = answer(request, &site);
    }
    Ok(())
}

fn listen(port: Option<u16>) -> Result<Server> {
    let server = match port {
        Some(port) => Server::http((HOST, port)),
        None => Server::http((HOST, PORT)).or_else(|_| Server::http((HOST, 0))),
    };
    server.map_err(|error| anyhow!("{error}")).with_context(|| match port {
        Some(port) => {
            format!("cannot listen on port {port}; choose another, or leave out --port")
        }
        None => "cannot listen on this machine".to_owned(),
    })
}

fn answer(request: Request, site: &Path) -> Result<()> {
    if !matches!(request.method(), Method::Get | Method::Head) {
        return Ok(request.respond(plain("Only GET and HEAD", 405)?)?);
    }
    let file = files::locate(request.url()).map(|path| site.join(path));
    match file.and_then(|path| Some((File::open(&path).ok().filter(is_file)?, path))) {
        Some((file, path)) => Ok(request.respond(page(file, &path)?)?),
        None => Ok(request.respond(plain("Not found", 404)?)?),
    }
}

fn is_file(file: &File) -> bool {
    file.metadata().is_ok_and(|metadata| metadata.is_file())
}

fn page(file: File, path: &Path) -> Result<Response<File>> {
    let mut response =
        Response::from_file(file).with_header(header("Content-Type", files::media_type(path))?);
    for (name, value) in [("Cache-Control", "no-store"), ("X-Content-Type-Options", "nosniff")] {
        response.add_header(header(name, value)?);
    }
    Ok(response)
}

fn plain(text: &str, status: u16) -> Result<Response<impl std::io::Read>> {
    let kind = header("Content-Type", "text/plain; charset=utf-8")?;
    Ok(Response::from_string(text).with_header(kind).with_status_code(status))
}

fn header(name: &str, value: &str) -> Result<Header> {
    Header::from_bytes(name, value).map_err(|()| anyhow!("no header: {name}: {value}"))
}

/// Whether there is someone in front of a screen here.
fn has_desktop() -> bool {
    let set = |name| std::env::var_os(name).is_some_and(|value| !value.is_empty());
    !set("CI") && (cfg!(any(target_os = "macos", windows)) || set("DISPLAY") || set("WAYLAND_DISPLAY"))
}

#[cfg(test)]
mod tests {
    use std::io::{Read, Write};
    use std::net::{SocketAddr, TcpStream};

    use super::*;

    /// Sends one request unchanged, as a well-behaved client would not, and reads the answer.
    fn ask(address: SocketAddr, head: &str) -> Result<String> {
        let mut stream = TcpStream::connect(address)?;
        write!(stream, "{head} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")?;
        let mut text = String::new();
        stream.read_to_string(&mut text)?;
        Ok(text)
    }

    #[test]
    fn it_gives_the_page_and_nothing_beside_it() -> Result<()> {
        let folder = tempfile::tempdir()?;
        let site = folder.path().join("site");
        std::fs::create_dir_all(site.join("sub"))?;
        std::fs::write(site.join("index.html"), "<!doctype html>")?;
        std::fs::write(site.join("inspect.wasm"), "wasm")?;
        std::fs::write(folder.path().join("secret"), "secret")?;

        let server = listen(Some(0))?;
        let address = server.server_addr().to_ip().context("no address")?;
        std::thread::spawn(move || {
            server.incoming_requests().for_each(|request| drop(answer(request, &site)));
        });

        let index = ask(address, "GET /")?;
        assert!(index.starts_with("HTTP/1.1 200") && index.ends_with("<!doctype html>"), "{index}");
        assert!(index.contains("Cache-Control: no-store"), "{index}");
        assert!(ask(address, "GET /inspect.wasm?v=1")?.contains("Content-Type: application/wasm"));
        assert!(!ask(address, "HEAD /")?.contains("doctype"));
        assert!(ask(address, "POST /")?.starts_with("HTTP/1.1 405"));
        for outside in
            ["/../secret", "/%2e%2e/secret", "/sub/..%2f../secret", "/..%5csecret", "/sub", "/nothing"]
        {
            let text = ask(address, &format!("GET {outside}"))?;
            assert!(text.starts_with("HTTP/1.1 404") && !text.contains("secret"), "{outside}: {text}");
        }
        Ok(())
    }
}
