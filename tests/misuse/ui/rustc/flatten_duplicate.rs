//! A flattened struct must not repeat a name, and must not use one of the runtime.

use aliyun_rpc_core::{RpcAction, RpcParams, RpcResponse};

#[derive(RpcAction)]
#[rpc_action(product = "Config", version = "2019-01-08")]
struct A {
    key: Option<String>,
    #[rpc(flatten)]
    first: Option<First>,
    #[rpc(flatten)]
    second: Box<Second>,
}

#[derive(RpcParams)]
struct First {
    key: Option<String>,
}

#[derive(RpcParams)]
struct Second {
    timestamp: Option<String>,
}

#[derive(Default, RpcResponse)]
struct AResponse {}

fn main() {}
