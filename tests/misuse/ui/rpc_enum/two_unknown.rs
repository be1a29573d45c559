//! One place for the rest.

use aliyun_rpc_core::RpcEnum;

#[derive(RpcEnum)]
enum A {
    On,
    Unknown(String),
    Other(String),
}

fn main() {}
