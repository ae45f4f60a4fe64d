<?php
/**
 * Plugin Name: Awareness channel
 * Description: Follows one channel of a newsroom: new stories become posts, corrected ones are updated, withdrawn ones are deleted.
 *
 * Copy this file to wp-content/mu-plugins/ and say in wp-config.php:
 *
 *   define('AWARENESS_BASE', 'https://content.example.org/content/v1');
 *   define('AWARENESS_CHANNEL', 'newspaper');
 *   define('AWARENESS_KEY', '…'); // only for granted channels
 *
 * Have the server's cron call wp-cron.php every minute: WordPress itself only looks when somebody visits.
 */

namespace AwarenessChannel;

const CURSOR = 'awareness_cursor';
const LOCK = 'awareness_lock';
const URI = '_awareness_uri';
const VERSION = '_awareness_version';
const CANONICAL = '_awareness_canonical';

/** A run that was killed gives its lock back after so many seconds. */
const PATIENCE = 300;

add_filter('cron_schedules', fn($all) => $all + ['awareness' => ['interval' => 60, 'display' => 'Every minute']]);
add_action('awareness_follow', __NAMESPACE__ . '\follow');
add_action('init', function () {
    if (!wp_next_scheduled('awareness_follow')) wp_schedule_event(time(), 'awareness', 'awareness_follow');
});

// No old wording of a corrected story stays behind, and search engines are sent to the newsroom's own address.
add_filter('wp_revisions_to_keep', fn($keep, $post) => get_post_meta($post->ID, URI, true) ? 0 : $keep, 10, 2);
add_filter('get_canonical_url', fn($url, $post) => get_post_meta($post->ID, CANONICAL, true) ?: $url, 10, 2);

/** Takes up what is new since the last time. Runs that overlap do nothing. */
function follow(): void
{
    $since = (int) get_option(LOCK, 0);
    if ($since > time() - PATIENCE) return;
    delete_option(LOCK);
    if (!add_option(LOCK, time(), '', false)) return;
    try {
        do {
            $page = next_page();
            foreach ($page['changes'] ?? [] as $change) take($change);
            if ($page) update_option(CURSOR, $page['cursor'], false); // last: whoever is interrupted is told the same again
        } while ($page['hasMore'] ?? false);
    } finally {
        delete_option(LOCK);
    }
}

/** The next changes, or null when there is nothing to be had now. */
function next_page(): ?array
{
    $cursor = get_option(CURSOR, '');
    $url = AWARENESS_BASE . '/channels/' . AWARENESS_CHANNEL . '/changes?limit=50' . ($cursor ? '&cursor=' . rawurlencode($cursor) : '');
    $headers = defined('AWARENESS_KEY') ? ['Authorization' => 'Bearer ' . AWARENESS_KEY] : [];
    $response = wp_remote_get($url, ['headers' => $headers, 'timeout' => 30]);
    if (is_wp_error($response)) return null; // the network: what is new waits for us
    $answer = json_decode(wp_remote_retrieve_body($response), true);
    if (wp_remote_retrieve_response_code($response) === 200) return $answer;
    switch ($answer['code'] ?? '') {
        case 'bad-cursor':
        case 'cursor-too-old':
            delete_option(CURSOR); // from the beginning: what we have is recognised by its version
            break;
        case 'grant-ended':
            array_map(fn($post) => wp_delete_post($post, true), ours());
            break;
        default:
            error_log('Awareness channel: ' . ($answer['detail'] ?? 'no answer'));
    }
    return null;
}

/** A change without an item is a withdrawal, an end or a kill: the post goes, with everything that it was. */
function take(array $change): void
{
    [$post] = ours($change['uri']) + [null];
    if (!isset($change['item'])) {
        if ($post) wp_delete_post($post, true);
        return;
    }
    if ($post && (int) get_post_meta($post, VERSION, true) >= $change['version']) return;
    $item = $change['item'];
    $saved = wp_insert_post(wp_slash([
        'ID' => $post ?? 0,
        'post_status' => 'publish',
        'post_title' => $item['title'],
        'post_excerpt' => spoken($item['descriptions'] ?? [], 'standfirst'),
        'post_content' => html($item['bodies'] ?? []), // ends with the 111 box: it stays
        'post_date_gmt' => gmdate('Y-m-d H:i:s', strtotime($item['firstCreated'])),
        'meta_input' => [URI => $change['uri'], VERSION => $change['version'], CANONICAL => $change['canonicalUrl'] ?? ''],
    ]), true);
    if (is_wp_error($saved)) throw new \RuntimeException($saved->get_error_message());
}

/** The posts that came from the channel; with a uri, the one that came with it. */
function ours(?string $uri = null): array
{
    $by = $uri ? ['meta_key' => URI, 'meta_value' => $uri] : ['meta_key' => URI];
    return get_posts($by + ['post_status' => 'any', 'numberposts' => -1, 'fields' => 'ids', 'suppress_filters' => true]);
}

function html(array $bodies): string
{
    foreach ($bodies as $body) if ($body['contentType'] === 'text/html') return $body['value'];
    return '';
}

function spoken(array $descriptions, string $role): string
{
    foreach ($descriptions as $each) if ($each['role'] === $role) return $each['value'];
    return '';
}
