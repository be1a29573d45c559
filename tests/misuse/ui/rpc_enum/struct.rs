//! Objects have their own derives.

use aliyun_rpc_core::RpcEnum;

#[derive(RpcEnum)]
struct A {
    name: String,
}

fn main() {}
