//! The right spelling is shown.

use aliyun_rpc_core::{RpcAction, RpcResponse};

#[derive(RpcAction)]
#[rpc_action(product = "Config", version = "2019-1-8")]
struct A {}

#[derive(Default, RpcResponse)]
struct AResponse {}

fn main() {}
