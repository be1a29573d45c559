//! `own` is for names of common parameters, and for nothing else.

use aliyun_rpc_core::{RpcAction, RpcParams, RpcResponse};

#[derive(RpcAction)]
#[rpc_action(product = "Config", version = "2019-01-08")]
struct A {
    #[rpc(own)]
    versions: Option<String>,
    #[rpc(own, flatten)]
    filter: Option<Filter>,
    #[rpc(own, skip)]
    format: Option<String>,
    #[rpc(own = true)]
    timestamp: Option<String>,
}

#[derive(RpcParams)]
struct Filter {
    #[rpc(own)]
    version: Option<String>,
}

#[derive(Default, RpcResponse)]
struct AResponse {}

fn main() {}
