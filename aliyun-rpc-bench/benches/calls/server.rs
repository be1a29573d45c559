//! A server that costs next to nothing: fixed answers over kept connections, no HTTP library, in a process of its own.

use std::io::{BufRead as _, BufReader};
use std::process::{Child, Command, Stdio};

use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::{TcpListener, TcpStream};

/// The argument that makes this program the server.
const SERVE: &str = "--serve";

/// The server's process; ended with this value.
pub(crate) struct Server {
    child: Child,
    pub(crate) address: String,
}

impl Server {
    /// Starts this program once more, as the server.
    pub(crate) fn start() -> Self {
        let program = std::env::current_exe().unwrap_or_else(|error| panic!("{error}"));
        let mut child = Command::new(program)
            .arg(SERVE)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .unwrap_or_else(|error| panic!("{error}"));
        let mut address = String::new();
        if let Some(output) = child.stdout.take() {
            let _ = BufReader::new(output).read_line(&mut address);
        }
        Self {
            child,
            address: address.trim().to_owned(),
        }
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// Whether this process was started to be the server.
pub(crate) fn is_asked_for() -> bool {
    std::env::args().any(|argument| argument == SERVE)
}

/// Serves until the parent closes the standard input, as it does when it ends however it ends.
pub(crate) fn serve() {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .unwrap_or_else(|error| panic!("{error}"));
    std::thread::spawn(|| {
        let _ = std::io::stdin().read_line(&mut String::new());
        std::process::exit(0);
    });
    runtime.block_on(async {
        let listener = TcpListener::bind("127.0.0.1:0")
            .await
            .unwrap_or_else(|error| panic!("{error}"));
        let address = listener
            .local_addr()
            .unwrap_or_else(|error| panic!("{error}"));
        println!("{address}");
        while let Ok((connection, _)) = listener.accept().await {
            let _ = connection.set_nodelay(true);
            tokio::spawn(answer(connection));
        }
    });
}

async fn answer(mut connection: TcpStream) {
    let small = http(crate::operations::SMALL_ANSWER);
    let list = http(&crate::operations::list_answer());
    let mut received = Vec::with_capacity(4096);
    loop {
        let (length, is_list) = loop {
            if let Some(request) = whole(&received) {
                break request;
            }
            match connection.read_buf(&mut received).await {
                Ok(0) | Err(_) => return,
                Ok(_) => {}
            }
        };
        received.drain(..length);
        let answer = if is_list { &list } else { &small };
        if connection.write_all(answer).await.is_err() {
            return;
        }
    }
}

/// The length of the first request, and whether it asks for the list.
fn whole(received: &[u8]) -> Option<(usize, bool)> {
    let end = received.windows(4).position(|four| four == b"\r\n\r\n")? + 4;
    let head = std::str::from_utf8(received.get(..end)?).ok()?;
    let body = head
        .lines()
        .filter_map(|line| line.split_once(':'))
        .find(|(name, _)| name.eq_ignore_ascii_case("content-length"))
        .and_then(|(_, length)| length.trim().parse().ok())
        .unwrap_or(0);
    let length = end + body;
    (received.len() >= length).then(|| (length, head.contains("ListConfigRules")))
}

fn http(body: &str) -> Vec<u8> {
    format!(
        "HTTP/1.1 200 OK\r\ncontent-type: application/json;charset=utf-8\r\ndate: Sat, 21 Nov 2026 21:00:00 GMT\r\ncontent-length: {}\r\nconnection: keep-alive\r\naccess-control-allow-origin: *\r\nx-acs-request-id: {}\r\n\r\n{body}",
        body.len(),
        crate::operations::REQUEST_ID,
    )
    .into_bytes()
}
