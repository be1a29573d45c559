//! One text, one variant.

use aliyun_rpc_core::RpcEnum;

#[derive(RpcEnum)]
enum A {
    On,
    #[rpc(name = "On")]
    Up,
    Unknown(String),
}

fn main() {}
