//! The runtime fills it with text.

use aliyun_rpc_core::{RpcAction, RpcResponse};

#[derive(RpcAction)]
#[rpc_action(product = "Config", version = "2019-01-08")]
struct A {
    #[rpc(region)]
    region_id: String,
}

#[derive(Default, RpcResponse)]
struct AResponse {}

fn main() {}
