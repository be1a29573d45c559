//! A server on the loopback that does what a script says, byte by byte.

use std::net::SocketAddr;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use tokio::io::{AsyncRead, AsyncReadExt, AsyncWrite, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio_rustls::TlsAcceptor;

use super::Log;
use super::request::read;

/// What the server does next on a connection. After its last step it keeps the connection and answers nothing.
#[derive(Clone, Debug)]
pub(crate) enum Step {
    /// Reads one request, head and body, and logs `request N`.
    Read,
    /// Reads this many bytes of a request and lets the rest lie.
    ReadPart(usize),
    /// Sends these bytes in one piece.
    Send(Vec<u8>),
    /// Sends these bytes one by one, with a pause before each.
    Drip(Vec<u8>, Duration),
    /// Sends these bytes again and again until the client has enough of them; logs `end N`.
    Flood(Vec<u8>),
    /// Does nothing for a while.
    Pause(Duration),
    /// Does nothing until the client closes the connection; logs `end N`. What the client sends is not answered, but
    /// logged as `unasked N`.
    Hold,
    /// Resets the connection: what was sent and not yet received is lost. Logs `reset N`.
    Reset,
    /// Closes the connection in order. Logs `close N`.
    Close,
}

/// An answer of 200 with length that every operation of the harness can read.
pub(crate) fn ok() -> Step {
    answer("200 OK", r#"{"RequestId":"6D2C-0A1F-11","ThingId":"t-1"}"#)
}

/// An answer with length.
pub(crate) fn answer(status: &str, body: &str) -> Step {
    let length = body.len();
    let head = "content-type: application/json\r\ncontent-length";
    Step::Send(format!("HTTP/1.1 {status}\r\n{head}: {length}\r\n\r\n{body}").into_bytes())
}

/// Bytes as they are.
pub(crate) fn send(text: impl AsRef<[u8]>) -> Step {
    Step::Send(text.as_ref().to_vec())
}

/// The server. Clones are the same one; it ends with the runtime.
#[derive(Clone, Debug)]
pub(crate) struct Server {
    pub(crate) address: SocketAddr,
    log: Log,
    requests: Arc<Mutex<Vec<String>>>,
}

impl Server {
    /// Serves in the background: the n-th connection by the n-th script, later ones by the last.
    pub(crate) async fn start(log: &Log, scripts: impl IntoIterator<Item = Vec<Step>>) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        Self::on(listener, log, scripts)
    }

    /// The same on a listener of one's own.
    pub(crate) fn on(
        listener: TcpListener,
        log: &Log,
        scripts: impl IntoIterator<Item = Vec<Step>>,
    ) -> Self {
        let scripts: Vec<Vec<Step>> = scripts.into_iter().collect();
        let server = Self {
            address: listener.local_addr().unwrap(),
            log: log.clone(),
            requests: Arc::default(),
        };
        let this = server.clone();
        tokio::spawn(async move {
            for number in 1.. {
                let (stream, _) = listener.accept().await.unwrap();
                this.log.push(format!("connect {number}"));
                let script = scripts[(number - 1).min(scripts.len() - 1)].clone();
                let this = this.clone();
                tokio::spawn(async move { this.play(stream, number, script).await });
            }
        });
        server
    }

    /// The same behind TLS. What comes before the handshake is done is logged as `handshake failed N`.
    pub(crate) async fn start_tls(
        log: &Log,
        acceptor: TlsAcceptor,
        scripts: impl IntoIterator<Item = Vec<Step>>,
    ) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let scripts: Vec<Vec<Step>> = scripts.into_iter().collect();
        let server = Self {
            address: listener.local_addr().unwrap(),
            log: log.clone(),
            requests: Arc::default(),
        };
        let this = server.clone();
        tokio::spawn(async move {
            for number in 1.. {
                let (stream, _) = listener.accept().await.unwrap();
                this.log.push(format!("connect {number}"));
                let script = scripts[(number - 1).min(scripts.len() - 1)].clone();
                let (this, acceptor) = (this.clone(), acceptor.clone());
                tokio::spawn(async move {
                    match acceptor.accept(stream).await {
                        Ok(mut stream) => {
                            for step in script.into_iter().chain([Step::Hold]) {
                                if !this.step(&mut stream, number, step).await {
                                    break;
                                }
                            }
                        }
                        Err(_) => this.log.push(format!("handshake failed {number}")),
                    }
                });
            }
        });
        server
    }

    /// The URL for calls behind TLS.
    pub(crate) fn secure_url(&self) -> String {
        format!("https://{}", self.address)
    }

    pub(crate) fn url(&self) -> String {
        format!("http://{}", self.address)
    }

    /// All requests so far, as they came.
    pub(crate) fn requests(&self) -> Vec<String> {
        self.requests.lock().unwrap().clone()
    }

    async fn play(&self, mut stream: TcpStream, number: usize, script: Vec<Step>) {
        stream.set_nodelay(true).unwrap();
        for step in script {
            match step {
                Step::Reset => {
                    self.log.push(format!("reset {number}"));
                    // Closing with nothing to linger for is a reset.
                    stream.set_zero_linger().unwrap();
                    return;
                }
                Step::Close => {
                    self.log.push(format!("close {number}"));
                    return;
                }
                step => {
                    if !self.step(&mut stream, number, step).await {
                        self.log.push(format!("end {number}"));
                        return;
                    }
                }
            }
        }
        self.step(&mut stream, number, Step::Hold).await;
    }

    /// One step on a connection of any kind; false once the client has closed it.
    pub(crate) async fn step<S>(&self, stream: &mut S, number: usize, step: Step) -> bool
    where
        S: AsyncRead + AsyncWrite + Unpin,
    {
        match step {
            Step::Read => match read(stream).await {
                Some(request) => {
                    self.log.push(format!("request {number}"));
                    self.requests.lock().unwrap().push(request);
                }
                None => return false,
            },
            Step::ReadPart(length) => {
                let mut bytes = vec![0; length];
                return stream.read_exact(&mut bytes).await.is_ok();
            }
            Step::Send(bytes) => return stream.write_all(&bytes).await.is_ok(),
            Step::Drip(bytes, pause) => {
                for byte in bytes {
                    tokio::time::sleep(pause).await;
                    if stream.write_all(&[byte]).await.is_err() {
                        return false;
                    }
                }
            }
            Step::Flood(bytes) => {
                while stream.write_all(&bytes).await.is_ok() {}
                return false;
            }
            Step::Pause(pause) => tokio::time::sleep(pause).await,
            Step::Hold | Step::Reset | Step::Close => {
                let mut bytes = [0; 4096];
                while let Ok(1..) = stream.read(&mut bytes).await {
                    self.log.push(format!("unasked {number}"));
                }
                return false;
            }
        }
        true
    }
}
