//! A name on the wire.

use aliyun_rpc_core::{RpcAction, RpcResponse};

#[derive(RpcAction)]
#[rpc_action(product = "Config", version = "2019-01-08")]
struct A {
    #[rpc(name = "")]
    one: String,
    #[rpc(name = "Two Words")]
    two: String,
    #[rpc(name = Three)]
    three: String,
    #[rpc(name)]
    four: String,
}

#[derive(Default, RpcResponse)]
struct AResponse {}

fn main() {}
