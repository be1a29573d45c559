// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! One operation over the whole way: checked, signed, sent to an emulator in this process, answered, read.

use aliyun_depot::v2024_06_01::Label;
use aliyun_rpc_core::RpcAction;
use aliyun_rpc_emulator::Emulator;

#[tokio::test]
async fn label() {
    let emulator = Emulator::builder()
        .actions(aliyun_depot::v2024_06_01::ACTIONS)
        .build()
        .expect("an emulator without sockets starts");
    let client = emulator
        .client()
        .build()
        .expect("an emulator's client is complete");
    let answer = Label::new()
        .send(&client)
        .await
        .expect("the emulator answers");
    assert!(!answer.request_id().is_empty());
    assert_eq!(Label::ACTION.name, "Label");
}
