//! The guilty type is named, not the list.

use aliyun_rpc_core::{RpcAction, RpcResponse};

#[derive(RpcAction)]
#[rpc_action(product = "Config", version = "2019-01-08")]
struct A {
    #[rpc(json)]
    tags: Vec<Tag>,
    tag: Option<Tag>,
}

struct Tag {
    key: String,
}

#[derive(Default, RpcResponse)]
struct AResponse {}

fn main() {}
