//! The derives, documented where doc tests can run them.

mod answers;
mod requests;

pub use answers::{RpcEnum, RpcResponse};
pub use requests::{RpcAction, RpcParams};
