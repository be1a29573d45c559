//! A fixed set of words has its own derive.

use aliyun_rpc_core::RpcResponse;

#[derive(RpcResponse)]
enum A {
    One,
}

fn main() {}
