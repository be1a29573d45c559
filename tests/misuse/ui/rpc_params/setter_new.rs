//! A setter that would hide the constructor.

use aliyun_rpc_core::RpcParams;

#[derive(RpcParams)]
struct A {
    new: Option<String>,
    send: Option<String>,
}

fn main() {}
