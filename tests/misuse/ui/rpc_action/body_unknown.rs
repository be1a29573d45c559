//! Only one other form of body exists.

use aliyun_rpc_core::{RpcAction, RpcResponse};

#[derive(RpcAction)]
#[rpc_action(product = "Config", version = "2019-01-08", body = xml)]
struct A {}

#[derive(Default, RpcResponse)]
struct AResponse {}

fn main() {}
