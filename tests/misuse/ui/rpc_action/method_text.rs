//! A method is a word, not a text.

use aliyun_rpc_core::{RpcAction, RpcResponse};

#[derive(RpcAction)]
#[rpc_action(product = "Config", version = "2019-01-08", method = "GET")]
struct A {}

#[derive(Default, RpcResponse)]
struct AResponse {}

fn main() {}
