//! A fixed set of words has its own derive.

use aliyun_rpc_core::RpcParams;

#[derive(RpcParams)]
enum A {
    One,
}

fn main() {}
