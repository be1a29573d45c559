//! Addresses of names, by a script, and addresses where nobody answers.

use std::collections::VecDeque;
use std::net::{IpAddr, SocketAddr};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use aliyun_rpc_core::error::BoxError;
use aliyun_rpc_core::transport::{BoxFuture, ResolveHost};
use tokio::net::{TcpListener, TcpSocket, TcpStream};

use super::Log;

/// Gives the n-th answer to the n-th question, later ones the last; logs `name`. No address is an error.
#[derive(Clone, Debug)]
pub(crate) struct Hosts {
    log: Log,
    answers: Arc<Mutex<VecDeque<Vec<IpAddr>>>>,
}

impl Hosts {
    pub(crate) fn new<const N: usize>(log: &Log, answers: [&[&str]; N]) -> Self {
        let read = |answer: &[&str]| answer.iter().map(|ip| ip.parse().unwrap()).collect();
        Self {
            log: log.clone(),
            answers: Arc::new(Mutex::new(answers.into_iter().map(read).collect())),
        }
    }
}

impl ResolveHost for Hosts {
    fn addresses(&self, host: &str) -> BoxFuture<'_, Result<Vec<IpAddr>, BoxError>> {
        self.log.push(format!("name {host}"));
        let mut answers = self.answers.lock().unwrap();
        let answer = match answers.len() {
            1 => answers[0].clone(),
            _ => answers.pop_front().unwrap(),
        };
        Box::pin(async move {
            match answer.is_empty() {
                true => Err("no such name".into()),
                false => Ok(answer),
            }
        })
    }
}

/// An address where connecting gets no answer: its queue of connections is full.
#[derive(Debug)]
pub(crate) struct BlackHole {
    pub(crate) address: SocketAddr,
    _listener: TcpListener,
    _queued: Vec<TcpStream>,
}

impl BlackHole {
    pub(crate) async fn open(address: &str) -> Self {
        let socket = TcpSocket::new_v4().unwrap();
        socket.bind(address.parse().unwrap()).unwrap();
        let listener = socket.listen(0).unwrap();
        let address = listener.local_addr().unwrap();
        let mut queued = Vec::new();
        let limit = Duration::from_millis(30);
        while let Ok(stream) = tokio::time::timeout(limit, TcpStream::connect(address)).await {
            queued.push(stream.unwrap());
            assert!(queued.len() < 10, "this system queues without end");
        }
        Self {
            address,
            _listener: listener,
            _queued: queued,
        }
    }
}

/// An address where connections are refused.
pub(crate) fn refused() -> SocketAddr {
    let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    listener.local_addr().unwrap()
}
