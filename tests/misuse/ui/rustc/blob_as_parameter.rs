//! Bytes are no parameter, and what is a parameter is no body.

use aliyun_rpc_core::{Blob, RpcAction, RpcResponse};

#[derive(RpcAction)]
#[rpc_action(product = "Config", version = "2019-01-08")]
struct A {
    image: Blob,
}

#[derive(RpcAction)]
#[rpc_action(product = "Config", version = "2019-01-08", response = AResponse)]
struct B {
    #[rpc(body = bytes)]
    image: Image,
}

type Image = Option<serde_json::Value>;

#[derive(Default, RpcResponse)]
struct AResponse {}

fn main() {}
