//! Answers that do not arrive in good order, byte by byte on the socket.

use std::fmt::Write as _;
use std::io;
use std::time::Duration;

use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpStream;

use crate::reply::{Delivery, End, Reply};

/// What was written last should have left the machine's buffers before a reset throws away what has not.
const BEFORE_RESET: Duration = Duration::from_millis(5);

/// Size of the chunks of a huge answer.
const CHUNK: usize = 16 * 1024;

/// Writes the answer as its delivery says and ends the connection so.
pub(crate) async fn deliver(mut stream: TcpStream, reply: &Reply) -> io::Result<()> {
    // Each piece is to go out by itself.
    stream.set_nodelay(true)?;
    match reply.delivery {
        Delivery::Whole => write(&mut stream, &whole(reply)).await?,
        Delivery::Twice => {
            let once = whole(reply);
            write(&mut stream, &[&*once, &*once].concat()).await?;
            // The client is to find the second answer, not a closed connection.
            read_to_end(&mut stream).await;
        }
        Delivery::Drip { bytes, pause } => {
            write(&mut stream, &head(reply, Some(reply.body.len()))).await?;
            for piece in reply.body.chunks(bytes) {
                tokio::time::sleep(pause).await;
                write(&mut stream, piece).await?;
            }
        }
        Delivery::Huge { bytes } => {
            write(&mut stream, &head(reply, None)).await?;
            huge(&mut stream, bytes).await?;
        }
        Delivery::Cut { after, end } => {
            if let Some(after) = after {
                write(&mut stream, &head(reply, Some(reply.body.len()))).await?;
                let part = reply.body.get(..after).unwrap_or(&reply.body);
                write(&mut stream, part).await?;
            }
            match end {
                End::Close => {}
                End::Reset => {
                    if after.is_some() {
                        tokio::time::sleep(BEFORE_RESET).await;
                    }
                    stream.set_zero_linger()?;
                    return Ok(());
                }
                End::Stall => read_to_end(&mut stream).await,
            }
        }
    }
    stream.shutdown().await
}

async fn write(stream: &mut TcpStream, bytes: &[u8]) -> io::Result<()> {
    stream.write_all(bytes).await?;
    stream.flush().await
}

/// Waits until the client has gone.
async fn read_to_end(stream: &mut TcpStream) {
    let mut ignored = [0; 1024];
    while let Ok(1..) = stream.read(&mut ignored).await {}
}

async fn huge(stream: &mut TcpStream, bytes: u64) -> io::Result<()> {
    let blanks = [b' '; CHUNK];
    let mut left = bytes;
    while left > 0 {
        let size = usize::try_from(left).unwrap_or(CHUNK).min(CHUNK);
        let chunk = blanks.get(..size).unwrap_or(&blanks);
        write(stream, format!("{size:x}\r\n").as_bytes()).await?;
        write(stream, chunk).await?;
        write(stream, b"\r\n").await?;
        left -= size as u64;
    }
    write(stream, b"0\r\n\r\n").await
}

fn whole(reply: &Reply) -> Vec<u8> {
    let mut bytes = head(reply, Some(reply.body.len()));
    bytes.extend_from_slice(&reply.body);
    bytes
}

/// Status line and headers; without a length the body comes in chunks.
fn head(reply: &Reply, length: Option<usize>) -> Vec<u8> {
    let status = reply.status();
    let mut text = format!(
        "HTTP/1.1 {} {}\r\n",
        status.as_str(),
        status.canonical_reason().unwrap_or("Unknown")
    );
    // Writing to a text cannot fail.
    let _ = match length {
        Some(length) => write!(text, "content-length: {length}\r\n"),
        None => write!(text, "transfer-encoding: chunked\r\n"),
    };
    let mut head = text.into_bytes();
    for (name, value) in reply.headers() {
        head.extend_from_slice(name.as_str().as_bytes());
        head.extend_from_slice(b": ");
        head.extend_from_slice(value.as_bytes());
        head.extend_from_slice(b"\r\n");
    }
    head.extend_from_slice(b"\r\n");
    head
}
