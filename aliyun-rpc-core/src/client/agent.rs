//! What the client calls itself.

use crate::error::Error;

/// `AlibabaCloud (<OS>; <arch>) Rust/<least Rust> Core/<version> aliyun-rpc`.
///
/// The vendor's own clients begin the same way, and statistics on the service's side go by it.
pub(super) fn user_agent() -> String {
    format!(
        "AlibabaCloud ({}; {}) Rust/{} Core/{} aliyun-rpc",
        std::env::consts::OS,
        std::env::consts::ARCH,
        env!("CARGO_PKG_RUST_VERSION"),
        env!("CARGO_PKG_VERSION"),
    )
}

/// Refuses what cannot be added to it.
pub(super) fn check_suffix(suffix: &str) -> Result<(), Error> {
    if suffix
        .bytes()
        .all(|byte| byte == b' ' || byte.is_ascii_graphic())
    {
        Ok(())
    } else {
        Err(Error::config(
            "the user agent's suffix holds a character that a header cannot carry: use visible ASCII",
        ))
    }
}
