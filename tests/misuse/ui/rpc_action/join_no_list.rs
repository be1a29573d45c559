//! Only lists can be joined.

use aliyun_rpc_core::{RpcAction, RpcResponse};

#[derive(RpcAction)]
#[rpc_action(product = "Config", version = "2019-01-08")]
struct A {
    #[rpc(join = ",")]
    name: String,
    #[rpc(join = ",")]
    lists: Vec<Vec<String>>,
    #[rpc(join = "")]
    ids: Vec<String>,
}

#[derive(Default, RpcResponse)]
struct AResponse {}

fn main() {}
