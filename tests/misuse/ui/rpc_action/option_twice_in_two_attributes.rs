//! Two attributes are one list.

use aliyun_rpc_core::{RpcAction, RpcResponse};

#[derive(RpcAction)]
#[rpc_action(product = "Config", anonymous)]
#[rpc_action(version = "2019-01-08", anonymous)]
struct A {}

#[derive(Default, RpcResponse)]
struct AResponse {}

fn main() {}
