//! Each error is a status, a code and a message.

use aliyun_rpc_core::{RpcAction, RpcResponse};

#[derive(RpcAction)]
#[rpc_action(
    product = "Config",
    version = "2019-01-08",
    errors(
        ("NoPermission", "You are not authorized."),
        (404, "AccountNotExisted"),
        (503, "ServiceUnavailable", "Try again."),
    ),
)]
struct A {}

#[derive(Default, RpcResponse)]
struct AResponse {}

fn main() {}
