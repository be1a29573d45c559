//! Only a struct has fields to let in.

use aliyun_rpc_core::{RpcAction, RpcResponse};

#[derive(RpcAction)]
#[rpc_action(product = "Config", version = "2019-01-08")]
struct A {
    #[rpc(flatten)]
    names: Vec<String>,
    #[rpc(flatten, name = "B")]
    filter: Option<Filter>,
}

#[derive(aliyun_rpc_core::RpcParams)]
struct Filter {
    key: Option<String>,
}

#[derive(Default, RpcResponse)]
struct AResponse {}

fn main() {}
