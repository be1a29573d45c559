//! The resource directory through the library's own client: enabling by every rule, members, destroying.

use aliyun_resourcemanager::v2020_03_31::{
    CreateResourceAccount, DestroyResourceDirectory, EnableMode, EnableResourceDirectory,
    GetResourceDirectory, ListAccounts, SendVerificationCodeForEnableRD, Tag,
};
use aliyun_rpc_core::RpcAction;
use aliyun_rpc_emulator::Emulator;
use aliyun_rpc_emulator::services::{AccountFacts, Seed};

use crate::services::{code, of_account, started};

#[tokio::test]
async fn errors_of_enabling_that_come_from_state_and_parameters() {
    let (emulator, client, _clock) = started().await;
    let one = of_account(&emulator, "1000000000000011");
    let two = of_account(&emulator, "1000000000000012");
    let facts = AccountFacts::default;
    let current = EnableResourceDirectory::new(EnableMode::CurrentAccount);
    let new = |name: &str, phone: &str, code: &str| {
        EnableResourceDirectory::new(EnableMode::NewManagementAccount)
            .ma_name(name)
            .ma_secure_mobile_phone(phone)
            .verification_code(code)
    };
    let name = "alice@rdadmin.aliyunid.com";
    let phone = "65-81234567";

    emulator.set_account(
        "1000000000000011",
        AccountFacts {
            has_enterprise_name: false,
            ..facts()
        },
    );
    assert_eq!(code(current.send(&one).await), "Invalid.EnterpriseName");
    emulator.set_account(
        "1000000000000011",
        AccountFacts {
            is_verified: false,
            ..facts()
        },
    );
    assert_eq!(
        code(current.send(&one).await),
        "EnterpriseRealNameVerificationError"
    );
    emulator.set_account("1000000000000011", facts());

    let bare = EnableResourceDirectory::new(EnableMode::NewManagementAccount);
    assert_eq!(
        code(bare.send(&one).await),
        "InvalidParameter.ManagementAccountName"
    );
    let bare = bare.ma_name(name);
    assert_eq!(code(bare.send(&one).await), "MissingSecureMobilePhone");
    let bare = bare.ma_secure_mobile_phone(phone);
    assert_eq!(code(bare.send(&one).await), "MissingSecurityInfo");
    for wrong in [
        "alice",
        "a@rdadmin.aliyunid.com",
        "a..b@rdadmin.aliyunid.com",
        "-ab@rdadmin.aliyunid.com",
    ] {
        let request = new(wrong, phone, "123456");
        assert_eq!(
            code(request.send(&one).await),
            "InvalidParameter.ManagementAccountName",
            "{wrong}"
        );
    }
    for wrong in ["81234567", "86-13800000000", "65-81a"] {
        let request = new(name, wrong, "123456");
        assert_eq!(
            code(request.send(&one).await),
            "InvalidParameter.ManagementAccountSecurityInfo",
            "{wrong}"
        );
    }

    // The code counts for the phone that it was sent to.
    assert_eq!(
        code(new(name, phone, "123456").send(&one).await),
        "Invalid.VerificationCode"
    );
    let send = |phone: &str| SendVerificationCodeForEnableRD::new().secure_mobile_phone(phone);
    assert_eq!(
        code(send("86-13800000000").send(&one).await),
        "InvalidParameter.MobileCountryCode"
    );
    send(phone).send(&one).await.unwrap();
    assert_eq!(
        code(new(name, phone, "654321").send(&one).await),
        "Invalid.VerificationCode"
    );
    assert_eq!(
        code(new(name, "65-80000000", "123456").send(&one).await),
        "Invalid.VerificationCode"
    );
    let answer = new(name, phone, "123456").send(&one).await.unwrap();
    assert_eq!(answer.resource_directory.master_account_name, name);
    assert_ne!(
        answer.resource_directory.master_account_id,
        "1000000000000011"
    );

    // The account that asked is a member now.
    assert_eq!(
        code(current.send(&one).await),
        "NotSupport.AccountInAnotherResourceDirectory"
    );
    let directory = GetResourceDirectory::new().send(&one).await.unwrap();
    assert_eq!(
        directory.resource_directory.master_account_id,
        answer.resource_directory.master_account_id
    );
    assert_eq!(
        code(CreateResourceAccount::new("Dev").send(&one).await),
        "Forbidden.RAM"
    );

    send(phone).send(&two).await.unwrap();
    let taken = new(name, phone, "123456").send(&two).await;
    assert_eq!(
        code(taken),
        "InvalidParameter.ManagementAccountName.AlreadyUsed"
    );
    current.send(&client).await.unwrap();
    assert_eq!(
        code(current.send(&client).await),
        "EntityAlreadyExists.ResourceDirectory"
    );
    for _ in 0..9 {
        send(phone).send(&two).await.unwrap();
    }
    assert_eq!(
        code(send(phone).send(&two).await),
        "SendValidateCodeExceedsLimitForAccount"
    );
}

#[tokio::test]
async fn members_are_made_listed_and_in_the_way_of_destroying() {
    let (_emulator, client, _clock) = started().await;
    assert_eq!(
        code(GetResourceDirectory::new().send(&client).await),
        "ResourceDirectoryNotInUse"
    );
    assert_eq!(
        code(ListAccounts::new().send(&client).await),
        "EntityNotExists.ResourceDirectory"
    );
    assert_eq!(
        code(DestroyResourceDirectory::new().send(&client).await),
        "EntityNotExists.ResourceDirectory"
    );
    let root = EnableResourceDirectory::new(EnableMode::CurrentAccount)
        .send(&client)
        .await
        .unwrap();
    let root = root.resource_directory.root_folder_id.clone();

    for i in 0..5 {
        let tag = Tag {
            key: Some("n".to_owned()),
            value: Some((i % 2).to_string()),
        };
        let request = CreateResourceAccount::new(format!("Dev-{i}"))
            .tag([tag])
            .account_name_prefix(format!("dev{i}"));
        let answer = request.send(&client).await.unwrap();
        assert_eq!(answer.account.status, "CreateSuccess");
        assert_eq!(answer.account.folder_id, root);
    }
    let page = ListAccounts::new()
        .page_number(2)
        .page_size(2)
        .send(&client)
        .await
        .unwrap();
    let names: Vec<&str> = page
        .accounts
        .iter()
        .map(|account| account.display_name.as_str())
        .collect();
    assert_eq!(
        (names.as_slice(), page.total_count),
        (["Dev-2", "Dev-3"].as_slice(), 5)
    );
    assert!(page.accounts[0].tags.is_empty());
    let tag = Tag {
        key: Some("n".to_owned()),
        value: Some("1".to_owned()),
    };
    let tagged = ListAccounts::new()
        .include_tags(true)
        .tag([tag])
        .send(&client)
        .await
        .unwrap();
    assert_eq!(tagged.total_count, 2);
    assert_eq!(tagged.accounts[0].tags[0].value, "1");

    let create = |name: &str| CreateResourceAccount::new(name);
    for (request, expected) in [
        (
            create("Dev-1"),
            "InvalidParameter.Account.DisplayName.AlreadyUsed",
        ),
        (create("x"), "InvalidParameter.Account.DisplayName.Length"),
        (create("a b"), "InvalidParameter.Account.DisplayName"),
        (
            create("New").account_name_prefix("dev1"),
            "EntityAlreadyExists.ResourceDirectory.Account",
        ),
        (
            create("New").account_name_prefix("x"),
            "InvalidParameter.Account.AccountNamePrefix.Length",
        ),
        (
            create("New").account_name_prefix("a b"),
            "InvalidParameter.Account.AccountNamePrefix",
        ),
        (
            create("New").parent_folder_id("nonsense"),
            "InvalidParameter.ParentFolderId",
        ),
        (
            create("New").parent_folder_id("fd-nowhere"),
            "EntityNotExists.Folder",
        ),
        (
            create("New").payer_account_id("1"),
            "NotSupport.PayerAccountInAnotherResourceDirectory",
        ),
    ] {
        assert_eq!(code(request.send(&client).await), expected);
    }
    assert_eq!(
        code(DestroyResourceDirectory::new().send(&client).await),
        "DeleteConflict.ResourceDirectory.Account"
    );
}

#[tokio::test]
async fn a_directory_without_members_can_be_destroyed_and_its_size_is_limited() {
    let (_emulator, client, _clock) = started().await;
    let enable = EnableResourceDirectory::new(EnableMode::CurrentAccount);
    enable.send(&client).await.unwrap();
    DestroyResourceDirectory::new().send(&client).await.unwrap();
    assert_eq!(
        code(GetResourceDirectory::new().send(&client).await),
        "ResourceDirectoryNotInUse"
    );
    enable.send(&client).await.unwrap();

    let emulator = Emulator::builder()
        .seed(Seed {
            member_limit: 1,
            ..Seed::default()
        })
        .start()
        .await
        .unwrap();
    let client = emulator.client().build().unwrap();
    enable.send(&client).await.unwrap();
    CreateResourceAccount::new("One")
        .send(&client)
        .await
        .unwrap();
    assert_eq!(
        code(CreateResourceAccount::new("Two").send(&client).await),
        "LimitExceeded.Account"
    );
}
