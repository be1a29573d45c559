//! The other helper attribute.

use aliyun_rpc_core::{RpcAction, RpcResponse};

#[derive(RpcAction)]
#[rpc_action(product = "Config", version = "2019-01-08")]
#[rpc(name = "B")]
struct A {}

#[derive(Default, RpcResponse)]
struct AResponse {}

fn main() {}
