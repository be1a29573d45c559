//! Bytes are the whole body, and nothing but bytes.

use aliyun_rpc_core::{Blob, RpcAction, RpcParams, RpcResponse};

#[derive(RpcAction)]
#[rpc_action(product = "Config", version = "2019-01-08", response = Nothing)]
struct A {
    #[rpc(body = bytes)]
    text: Option<String>,
    #[rpc(body = bytes, json, max_len = 10)]
    image: Blob,
    #[rpc(body)]
    name: Option<String>,
    #[rpc(body = octets)]
    other: Option<String>,
}

#[derive(RpcAction)]
#[rpc_action(product = "Config", version = "2019-01-08", response = Nothing, body)]
struct B {
    #[rpc(body = bytes)]
    image: Blob,
}

#[derive(RpcAction)]
#[rpc_action(product = "Config", version = "2019-01-08", response = Nothing, method = GET)]
struct C {
    #[rpc(body = bytes, own)]
    version: Vec<u8>,
}

#[derive(RpcParams)]
struct D {
    #[rpc(body = bytes)]
    image: Blob,
}

#[derive(Default, RpcResponse)]
struct Nothing {}

fn main() {}
