//! Objects own their values.

use aliyun_rpc_core::RpcParams;

#[derive(RpcParams)]
struct A<'a> {
    name: &'a str,
}

fn main() {}
