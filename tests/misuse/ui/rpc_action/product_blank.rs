//! A word is no sentence.

use aliyun_rpc_core::{RpcAction, RpcResponse};

#[derive(RpcAction)]
#[rpc_action(product = "Cloud Config", version = "2019-01-08")]
struct A {}

#[derive(Default, RpcResponse)]
struct AResponse {}

fn main() {}
