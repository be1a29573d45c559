//! An object may stand in requests and in answers.

use aliyun_rpc_core::{RpcParams, RpcResponse};

#[derive(Default, RpcParams, RpcResponse)]
struct Tag {
    key: Option<String>,
}

fn main() {}
