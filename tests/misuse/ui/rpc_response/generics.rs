//! Answers own their values.

use aliyun_rpc_core::RpcResponse;

#[derive(Default, RpcResponse)]
struct A<T> {
    name: T,
}

fn main() {}
