//! A switch is on or off.

use aliyun_rpc_core::{RpcAction, RpcResponse};

#[derive(RpcAction)]
#[rpc_action(product = "Config", version = "2019-01-08", idempotent = "yes")]
struct A {}

#[derive(Default, RpcResponse)]
struct AResponse {}

fn main() {}
