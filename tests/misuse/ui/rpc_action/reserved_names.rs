//! Names that belong to the runtime.

use aliyun_rpc_core::{RpcAction, RpcResponse};

#[derive(RpcAction)]
#[rpc_action(product = "Config", version = "2019-01-08")]
struct A {
    signature: String,
    access_key_id: Option<String>,
    #[rpc(name = "Timestamp")]
    time: Option<String>,
    security_token: Option<String>,
    #[rpc(own)]
    bearer_token: Option<String>,
    #[rpc(own)]
    version: Option<String>,
}

#[derive(Default, RpcResponse)]
struct AResponse {}

fn main() {}
