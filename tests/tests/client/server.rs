//! A loopback listener that answers by a script: for what only a real connection can show.

use std::net::SocketAddr;
use std::sync::{Arc, Mutex};

use tokio::io::AsyncWriteExt;
use tokio::net::{TcpListener, TcpStream};

use crate::request::read;

/// What the server does after it has read a request.
#[derive(Clone, Copy)]
pub(crate) enum Act {
    /// Sends this text and keeps the connection.
    Send(&'static str),
    /// Sends a head without length, then this byte for ever.
    Flood,
    /// Sends this text and then nothing more.
    SendAndHang(&'static str),
    /// Closes the connection.
    Close,
}

#[derive(Clone)]
pub(crate) struct Server {
    pub address: SocketAddr,
    requests: Arc<Mutex<Vec<String>>>,
}

impl Server {
    /// Serves in the background: the n-th request is answered by the n-th act, later ones by the last.
    pub(crate) async fn start(script: &'static [Act]) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let server = Self {
            address: listener.local_addr().unwrap(),
            requests: Arc::default(),
        };
        let this = server.clone();
        tokio::spawn(async move {
            loop {
                let (stream, _) = listener.accept().await.unwrap();
                let this = this.clone();
                tokio::spawn(async move { this.serve(stream, script).await });
            }
        });
        server
    }

    pub(crate) fn url(&self) -> String {
        format!("http://{}", self.address)
    }

    /// All requests so far, as they came.
    pub(crate) fn requests(&self) -> Vec<String> {
        self.requests.lock().unwrap().clone()
    }

    async fn serve(&self, mut stream: TcpStream, script: &[Act]) {
        while let Some(request) = read(&mut stream).await {
            let number = {
                let mut requests = self.requests.lock().unwrap();
                requests.push(request);
                requests.len()
            };
            match script[(number - 1).min(script.len() - 1)] {
                Act::Send(text) => stream.write_all(text.as_bytes()).await.unwrap(),
                Act::Flood => {
                    let head = "HTTP/1.1 200 OK\r\nconnection: close\r\n\r\n";
                    stream.write_all(head.as_bytes()).await.unwrap();
                    while stream.write_all(&[b' '; 4096]).await.is_ok() {}
                    return;
                }
                Act::SendAndHang(text) => {
                    stream.write_all(text.as_bytes()).await.unwrap();
                    std::future::pending::<()>().await;
                }
                Act::Close => return,
            }
        }
    }
}
