//! A typing mistake: the option that was meant is not reported as missing, too.

use aliyun_rpc_core::{RpcAction, RpcResponse};

#[derive(RpcAction)]
#[rpc_action(prodct = "Config", version = "2019-01-08")]
struct A {}

#[derive(Default, RpcResponse)]
struct AResponse {}

fn main() {}
