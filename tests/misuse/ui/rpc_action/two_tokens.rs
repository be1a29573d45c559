//! One call, one token.

use aliyun_rpc_core::{RpcAction, RpcResponse};

#[derive(RpcAction)]
#[rpc_action(product = "Config", version = "2019-01-08")]
struct A {
    #[rpc(idempotency_token)]
    client_token: Option<String>,
    #[rpc(idempotency_token)]
    token: Option<String>,
}

#[derive(Default, RpcResponse)]
struct AResponse {}

fn main() {}
