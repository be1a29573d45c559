//! A type that the wire does not know.

use aliyun_rpc_core::{RpcAction, RpcResponse};

#[derive(RpcAction)]
#[rpc_action(product = "Config", version = "2019-01-08")]
struct A {
    #[rpc(name = "Timeout")]
    one: std::time::Duration,
    two: Option<u8>,
    #[rpc(json)]
    three: Option<std::time::Duration>,
}

#[derive(Default, RpcResponse)]
struct AResponse {}

fn main() {}
