//! A documented error is an `ErrorCode`.

use aliyun_rpc_core::descriptor::ErrorCode;
use aliyun_rpc_core::{RpcAction, RpcResponse};

mod errors {
    pub(crate) const FORBIDDEN: &str = "Forbidden";
}

const LIMITED: ErrorCode = ErrorCode::new(429, "Throttling");

#[derive(RpcAction)]
#[rpc_action(
    product = "Config",
    version = "2019-01-08",
    errors(errors::FORBIDDEN, LIMITED, (404, "NoRule"))
)]
struct A {}

#[derive(Default, RpcResponse)]
struct AResponse {}

#[derive(RpcAction)]
#[rpc_action(product = "Config", version = "2019-01-08", errors(LIMITED, NO_RULE))]
struct B {}

#[derive(Default, RpcResponse)]
struct BResponse {}

fn main() {}
