//! Member accounts: made and listed.

use aliyun_resourcemanager::v2020_03_31::{
    Account, AccountTag, CreateResourceAccountResponse, CreatedAccount, ListAccountsResponse,
};

use super::{Directory, Member, managed};
use crate::refusal::Refusal;
use crate::registry::Request;
use crate::services::{World, page, with_millis};

/// Members a page at most.
const PAGE_LIMIT: i32 = 100;

/// Key and value of each tag of a request.
fn tags(request: &Request<'_>) -> impl Iterator<Item = (Option<String>, Option<String>)> {
    request.numbers("Tag").into_iter().map(|number| {
        let part = |name: &str| {
            request
                .get(&format!("Tag.{number}.{name}"))
                .map(str::to_owned)
        };
        (part("Key"), part("Value"))
    })
}

pub(super) fn list(
    world: &mut World,
    request: &Request<'_>,
) -> Result<ListAccountsResponse, Refusal> {
    let wanted: Vec<(Option<String>, Option<String>)> = tags(request).collect();
    let with_tags = request.boolean("IncludeTags").unwrap_or(false);
    let int = |name: &str, default: i32| {
        request
            .integer(name)
            .and_then(|number| i32::try_from(number).ok())
            .unwrap_or(default)
    };
    let number = int("PageNumber", 1).max(1);
    let size = int("PageSize", 10).clamp(1, PAGE_LIMIT);

    let directory = managed(world, request)?;
    let found: Vec<Account> = directory
        .members
        .iter()
        .map(|member| &member.account)
        .filter(|account| {
            wanted.iter().all(|(key, value)| {
                account.tags.iter().any(|tag| {
                    key.as_ref().is_none_or(|key| *key == tag.key)
                        && value.as_ref().is_none_or(|value| *value == tag.value)
                })
            })
        })
        .cloned()
        .collect();
    let (mut accounts, total) = page(&found, number, size);
    if !with_tags {
        for account in &mut accounts {
            account.tags.clear();
        }
    }
    Ok(ListAccountsResponse {
        accounts,
        page_number: number,
        page_size: size,
        total_count: i32::try_from(total).unwrap_or(i32::MAX),
        ..Default::default()
    })
}

pub(super) fn create(
    world: &mut World,
    request: &Request<'_>,
) -> Result<CreateResourceAccountResponse, Refusal> {
    let display = request.get("DisplayName").unwrap_or_default().to_owned();
    let prefix = request.get("AccountNamePrefix").map(str::to_owned);
    let tags: Vec<AccountTag> = tags(request)
        .map(|(key, value)| AccountTag {
            key: key.unwrap_or_default(),
            value: value.unwrap_or_default(),
        })
        .collect();
    let limit = world.seed.member_limit;
    let account = world.directories.next_account();
    let directory = managed(world, request)?;
    check_new_member(directory, request, &display, prefix.as_deref(), limit)?;

    let folder = request
        .get("ParentFolderId")
        .unwrap_or(&directory.root)
        .to_owned();
    let now = with_millis(request.now());
    let name = format!(
        "{}@{}.aliyunid.com",
        prefix.as_deref().unwrap_or(&account),
        directory.id
    );
    let answer = CreatedAccount {
        account_id: account.clone(),
        account_name: name,
        display_name: display.clone(),
        folder_id: folder.clone(),
        join_method: "created".to_owned(),
        join_time: now.clone(),
        modify_time: now.clone(),
        resource_directory_id: directory.id.clone(),
        status: "CreateSuccess".to_owned(),
        r#type: "ResourceAccount".to_owned(),
    };
    let path = format!("{}/{}/{account}", directory.id, directory.root);
    directory.members.push(Member {
        account: Account {
            account_id: account,
            display_name: display,
            folder_id: folder,
            join_method: "created".to_owned(),
            join_time: now.clone(),
            modify_time: now,
            resource_directory_id: directory.id.clone(),
            resource_directory_path: Some(path),
            status: "CreateSuccess".to_owned(),
            tags,
            r#type: "ResourceAccount".to_owned(),
        },
        name_prefix: prefix,
    });
    Ok(CreateResourceAccountResponse {
        account: answer,
        ..Default::default()
    })
}

/// The documented reasons not to make an account, as far as an emulator can know them.
fn check_new_member(
    directory: &Directory,
    request: &Request<'_>,
    display: &str,
    prefix: Option<&str>,
    limit: usize,
) -> Result<(), Refusal> {
    let letters = |text: &str| {
        text.chars()
            .all(|c| c.is_alphanumeric() || matches!(c, '_' | '.' | '-'))
    };
    let lengths =
        |text: &str, least: usize, most: usize| (least..=most).contains(&text.chars().count());
    let refuse = |code: &str| Err(request.refuse(code));
    if !lengths(display, 2, 50) {
        return refuse("InvalidParameter.Account.DisplayName.Length");
    }
    if !letters(display) {
        return refuse("InvalidParameter.Account.DisplayName");
    }
    if let Some(prefix) = prefix {
        if !lengths(prefix, 2, 37) {
            return refuse("InvalidParameter.Account.AccountNamePrefix.Length");
        }
        if !letters(prefix) || !prefix.is_ascii() {
            return refuse("InvalidParameter.Account.AccountNamePrefix");
        }
    }
    if let Some(folder) = request.get("ParentFolderId") {
        if !folder.starts_with("r-") && !folder.starts_with("fd-") {
            return refuse("InvalidParameter.ParentFolderId");
        }
        if folder != directory.root {
            return refuse("EntityNotExists.Folder");
        }
    }
    if let Some(payer) = request.get("PayerAccountId")
        && payer != directory.master
        && !directory.has_member(payer)
    {
        return refuse("NotSupport.PayerAccountInAnotherResourceDirectory");
    }
    let members = &directory.members;
    if members
        .iter()
        .any(|other| other.account.display_name == display)
    {
        return refuse("InvalidParameter.Account.DisplayName.AlreadyUsed");
    }
    if prefix.is_some()
        && members
            .iter()
            .any(|other| other.name_prefix.as_deref() == prefix)
    {
        return refuse("EntityAlreadyExists.ResourceDirectory.Account");
    }
    if members.len() >= limit {
        return refuse("LimitExceeded.Account");
    }
    Ok(())
}
