//! Members have names.

use aliyun_rpc_core::RpcParams;

#[derive(RpcParams)]
struct A(String);

fn main() {}
