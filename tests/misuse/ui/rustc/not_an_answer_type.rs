//! A type that no answer holds.

use aliyun_rpc_core::RpcResponse;

#[derive(Default, RpcResponse)]
struct A {
    timeout: std::time::Duration,
    tags: Vec<Tag>,
}

#[derive(Default)]
struct Tag {
    key: String,
}

fn main() {}
