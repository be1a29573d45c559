//! Options of an action, on something that is none.

use aliyun_rpc_core::RpcParams;

#[derive(RpcParams)]
#[rpc_action(product = "Config", version = "2019-01-08")]
struct A {}

fn main() {}
