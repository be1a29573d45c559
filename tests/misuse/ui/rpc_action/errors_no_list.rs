//! The parentheses are missing.

use aliyun_rpc_core::{RpcAction, RpcResponse};

#[derive(RpcAction)]
#[rpc_action(product = "Config", version = "2019-01-08", errors = "NoPermission")]
struct A {}

#[derive(Default, RpcResponse)]
struct AResponse {}

fn main() {}
