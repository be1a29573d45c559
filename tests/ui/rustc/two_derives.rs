//! A struct is a request or an answer.

use aliyun_rpc_core::{RpcParams, RpcResponse};

#[derive(Default, RpcParams, RpcResponse)]
struct Tag {
    key: Option<String>,
}

fn main() {}
