//! Texts need no parameters.

use aliyun_rpc_core::RpcEnum;

#[derive(RpcEnum)]
enum A<T> {
    On(T),
    Unknown(String),
}

fn main() {}
