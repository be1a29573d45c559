//! A variant is a text.

use aliyun_rpc_core::RpcEnum;

#[derive(RpcEnum)]
enum A {
    On,
    Size(u32),
    Range { from: u32, to: u32 },
    Pair(String, String),
    Unknown(String),
}

fn main() {}
