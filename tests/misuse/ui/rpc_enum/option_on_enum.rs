//! Only the path of the runtime.

use aliyun_rpc_core::RpcEnum;

#[derive(RpcEnum)]
#[rpc(rename_all = "UPPERCASE")]
enum A {
    On,
    Unknown(String),
}

fn main() {}
