//! HTTP/1 on a loopback socket.

use std::convert::Infallible;
use std::future::pending;
use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use http_body_util::{BodyExt as _, Full, LengthLimitError, Limited};
use hyper::body::Incoming;
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::{TokioIo, TokioTimer};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::mpsc;
use tokio::task::JoinSet;

use crate::gateway::Gateway;
use crate::refusal;
use crate::reply::{Delivery, Reply};
use crate::request::Received;
use crate::wire;

/// Longer bodies are refused.
const BODY_LIMIT: usize = 8 * 1024 * 1024;

/// Clients that take longer to send their headers are cut off.
const HEADER_TIMEOUT: Duration = Duration::from_secs(30);

/// Binds a socket that only this machine can reach.
pub(crate) async fn bind(address: SocketAddr) -> Result<TcpListener, StartError> {
    if !address.ip().is_loopback() {
        return Err(StartError::NotLoopback(address));
    }
    TcpListener::bind(address)
        .await
        .map_err(|source| StartError::Bind { address, source })
}

/// Why an emulator did not start.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum StartError {
    /// The address can be reached from other machines.
    #[error(
        "will not listen on {0}: other machines could reach it, and an emulator is no guarded service; \
         use a loopback address such as 127.0.0.1:0"
    )]
    NotLoopback(SocketAddr),
    /// The address is taken or not of this machine.
    #[error("cannot listen on {address}: {source}")]
    Bind {
        /// The address.
        address: SocketAddr,
        /// The system's reason.
        source: std::io::Error,
    },
    /// The operating system has no random numbers for a key.
    #[error("cannot make a random access key: {0}; give one with `key`")]
    Random(getrandom::Error),
    /// A fault that was to be in force from the start cannot be.
    #[error(transparent)]
    Fault(#[from] crate::fault::FaultError),
}

/// Serves until it is dropped; the connections end with it.
pub(crate) async fn serve(listener: TcpListener, gateway: Arc<Gateway>) {
    let mut connections = JoinSet::new();
    loop {
        tokio::select! {
            accepted = listener.accept() => match accepted {
                Ok((stream, _)) => {
                    connections.spawn(converse(stream, Arc::clone(&gateway)));
                }
                // Out of file descriptors, or a connection that was gone before it was taken: both pass.
                Err(_) => tokio::time::sleep(Duration::from_millis(10)).await,
            },
            Some(_) = connections.join_next(), if !connections.is_empty() => {}
        }
    }
}

/// Answers on one connection until one side ends it.
async fn converse(stream: TcpStream, gateway: Arc<Gateway>) {
    let (hand_over, mut handed_over) = mpsc::channel::<Reply>(1);
    let service = service_fn(move |request| {
        let (gateway, hand_over) = (Arc::clone(&gateway), hand_over.clone());
        async move {
            let reply = respond(&gateway, request).await;
            tokio::time::sleep(reply.delay).await;
            if reply.delivery == Delivery::Whole {
                return Ok::<_, Infallible>(response(&reply));
            }
            // hyper sends answers in good order only: the socket is taken from it, and this future with it.
            let _ = hand_over.send(reply).await;
            pending().await
        }
    });
    let mut connection = http1::Builder::new()
        .timer(TokioTimer::new())
        .header_read_timeout(HEADER_TIMEOUT)
        .serve_connection(TokioIo::new(stream), service);
    tokio::select! {
        // A client that breaks its connection off is no concern of ours.
        _ = &mut connection => {}
        Some(reply) = handed_over.recv() => {
            let stream = connection.into_parts().io.into_inner();
            let _ = wire::deliver(stream, &reply).await;
        }
    }
}

async fn respond(gateway: &Gateway, request: http::Request<Incoming>) -> Reply {
    let (parts, body) = request.into_parts();
    let (body, unread) = match Limited::new(body, BODY_LIMIT).collect().await {
        Ok(body) => (body.to_bytes(), None),
        Err(error) if error.is::<LengthLimitError>() => (
            Bytes::new(),
            Some(refusal::TOO_LARGE.about(&BODY_LIMIT.to_string())),
        ),
        Err(error) => (
            Bytes::new(),
            Some(refusal::UNREADABLE.about(&error.to_string())),
        ),
    };
    gateway.answer(&Received::new(&parts, body), unread)
}

fn response(reply: &Reply) -> http::Response<Full<Bytes>> {
    let mut response = http::Response::new(Full::from(reply.body.clone()));
    *response.status_mut() = reply.status();
    response.headers_mut().extend(reply.headers());
    response
}
