//! A mistake in the object is not repeated where it is used.

use aliyun_rpc_core::{RpcAction, RpcParams, RpcResponse};

#[derive(RpcParams)]
struct Tag {
    #[rpc(jsn)]
    key: String,
}

#[derive(RpcAction)]
#[rpc_action(product = "Config", version = "2019-01-08")]
struct A {
    #[rpc(json)]
    tags: Vec<Tag>,
    tag: Option<Tag>,
}

#[derive(Default, RpcResponse)]
struct AResponse {}

fn main() {
    let _ = A::new().tag(Tag::new("k"));
}
