//! Reads the body of an answer, piece by piece, so that no more of it is held than the limit.

use ::reqwest::Response;
use bytes::Bytes;

use super::{Limits, sort};
use crate::deadline::within;
use crate::transport::{TimeLimit, TransportError};

/// The whole answer.
pub(super) async fn whole(
    mut response: Response,
    limits: &Limits,
) -> Result<http::Response<Bytes>, TransportError> {
    let limit = limits.max_body;
    let too_large = || TransportError::BodyTooLarge { limit };
    let announced = response.content_length();
    let mut body = match announced {
        Some(length) => {
            let length = usize::try_from(length).ok();
            let length = length.filter(|length| *length <= limit);
            Vec::with_capacity(length.ok_or_else(too_large)?)
        }
        None => Vec::new(),
    };
    loop {
        let piece = match within(limits.read, response.chunk()).await {
            Some(Ok(Some(piece))) => piece,
            Some(Ok(None)) => break,
            Some(Err(error)) => return Err(sort::in_body(error, body.len(), announced)),
            None => {
                return Err(TransportError::Timeout {
                    limit: TimeLimit::Read,
                    after: limits.read,
                });
            }
        };
        if piece.len() > limit - body.len() {
            return Err(too_large());
        }
        let needed = body.len() + piece.len();
        if needed > body.capacity() {
            body.reserve_exact(grown(body.capacity(), needed, limit) - body.len());
        }
        body.extend_from_slice(&piece);
    }
    if body.len() <= body.capacity() / 2 {
        // What was reserved and not needed.
        body.shrink_to_fit();
    }
    let mut answer = http::Response::new(Bytes::from(body));
    *answer.status_mut() = response.status();
    *answer.headers_mut() = std::mem::take(response.headers_mut());
    Ok(answer)
}

/// The next capacity of a body whose length is not announced. Doubled as usual while it is small; then the limit at once,
/// because growing by copying would hold the old and the new at the same time: more than the limit. Memory that is
/// never written is not used.
fn grown(capacity: usize, needed: usize, limit: usize) -> usize {
    let doubled = capacity.saturating_mul(2).max(needed);
    if doubled > limit / 128 {
        limit.max(needed)
    } else {
        doubled
    }
}

#[cfg(test)]
mod tests {
    use super::grown;

    /// What is held at most while a body grows: the old and the new at the same time.
    #[test]
    fn growing_holds_little_more_than_the_limit() {
        let limit = 8 * 1024 * 1024;
        for piece in [1, 7, 1024, 16 * 1024, 64 * 1024] {
            let (mut capacity, mut length, mut peak) = (0, 0, 0);
            while length + piece <= limit {
                if length + piece > capacity {
                    let next = grown(capacity, length + piece, limit);
                    assert!(next >= length + piece && next <= limit);
                    peak = peak.max(capacity + next);
                    capacity = next;
                }
                length += piece;
            }
            assert!(peak <= limit + 64 * 1024, "{piece}: {peak}");
        }
    }
}
